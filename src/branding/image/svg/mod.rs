//! SVG (W3C SVG 2): read by an XML parser, and written anew from a list of plain shapes and their attributes.
//!
//! What runs, moves, loads, refers elsewhere or multiplies itself is refused by name, so that the operator can mend the file.
//! What programs leave behind for themselves (their own name spaces, metadata, titles) is left out. `style` attributes become
//! attributes of their own: the pages' content security policy knows no inline style.

mod allowed;
mod size;

use std::fmt::Write as _;

use roxmltree::{Document, Error, Node, ParsingOptions};

use self::allowed::{CLIP, ELEMENTS, LEFT_OUT, PLAIN, REFERRING, is_name, is_plain, local, reference};
use self::size::Size;
use super::Image;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";

/// A logo has some hundred elements; a file that has many thousands keeps every browser busy.
const MOST_NODES: u32 = 10_000;
const DEEPEST: usize = 50;

/// Reads an SVG and writes it anew.
pub(super) fn parse(text: &str) -> Result<Image, String> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    let document = Document::parse_with_options(text, options).map_err(|error| match error {
        Error::DtdDetected => "has a <!DOCTYPE> or entities; take that line out".to_owned(),
        Error::NodesLimitReached => format!("has more than {MOST_NODES} elements; simplify it"),
        error => format!("is no SVG that can be read: {error}"),
    })?;
    let root = document.root_element();
    if !root.has_tag_name((SVG, "svg")) {
        return Err(format!("is no SVG: it begins with <{}>", root.tag_name().name()));
    }
    let size = Size::of(&root).ok_or("has no size: give its <svg> a viewBox of four numbers")?;
    let mut written = String::with_capacity(text.len());
    let [x, y, width, height] = size.view;
    let (shown_width, shown_height) = size.shown();
    let _ = write!(
        written,
        "<svg xmlns=\"{SVG}\" viewBox=\"{x} {y} {width} {height}\" width=\"{shown_width}\" height=\"{shown_height}\""
    );
    let keep = |name: &str| !["x", "y", "width", "height"].contains(&name);
    write_attributes(&root, false, keep, &mut written)?;
    written.push('>');
    write_children(&root, 1, false, &mut written)?;
    written.push_str("</svg>");
    Ok(Image::svg(written.into_bytes(), shown_width, shown_height))
}

fn write_children(
    parent: &Node<'_, '_>,
    depth: usize,
    inside_clip: bool,
    written: &mut String,
) -> Result<(), String> {
    if depth > DEEPEST {
        return Err(format!(
            "has groups in groups, more than {DEEPEST} deep; simplify it"
        ));
    }
    for node in parent.children().filter(Node::is_element) {
        let name = node.tag_name().name();
        if node.tag_name().namespace() != Some(SVG) || LEFT_OUT.contains(&name) {
            continue;
        }
        let clips = name == CLIP;
        // One path that clips another, and that one the next, would multiply without end.
        if !(ELEMENTS.contains(&name) || clips && !inside_clip) {
            return Err(refused(&node, &format!("<{name}>"), hint(name)));
        }
        let _ = write!(written, "<{name}");
        write_attributes(&node, clips || inside_clip, |_| true, written)?;
        written.push('>');
        write_children(&node, depth + 1, clips || inside_clip, written)?;
        let _ = write!(written, "</{name}>");
    }
    Ok(())
}

fn write_attributes(
    node: &Node<'_, '_>,
    inside_clip: bool,
    keep: impl Fn(&str) -> bool,
    written: &mut String,
) -> Result<(), String> {
    let mut found: Vec<(&str, &str)> = Vec::new();
    for attribute in node.attributes() {
        let (name, value) = (attribute.name(), attribute.value());
        match (attribute.namespace(), name) {
            (None | Some(XLINK), "href") => {
                if !node.tag_name().name().ends_with("Gradient") || local(value).is_none() {
                    return Err(refused(
                        node,
                        "a reference (href)",
                        "only gradients may refer to another gradient",
                    ));
                }
                found.push(("href", value));
            }
            (None, name)
                if name.len() > 2 && name.get(..2).is_some_and(|on| on.eq_ignore_ascii_case("on")) =>
            {
                return Err(refused(
                    node,
                    &format!("{name}, which runs a script"),
                    "take it out",
                ));
            }
            (None, "style") => found.extend(declarations(value)),
            (None, name) => found.push((name, value)),
            _ => {}
        }
    }
    // Later ones win, as a declaration wins over an attribute, and no attribute may stand twice.
    for (index, (name, value)) in found.iter().enumerate() {
        let again = found.iter().skip(index + 1).any(|(other, _)| other == name);
        if !again && keep(name) {
            write_attribute(node, (name, value), inside_clip, written)?;
        }
    }
    Ok(())
}

fn write_attribute(
    node: &Node<'_, '_>,
    (name, value): (&str, &str),
    inside_clip: bool,
    written: &mut String,
) -> Result<(), String> {
    let value = value.trim();
    let fine = match name {
        "id" => is_name(value),
        "href" => true,
        name if REFERRING.contains(&name) => {
            if name == "clip-path" && inside_clip {
                return Err(refused(node, "a clipped clipping path", "simplify it"));
            }
            is_plain(value) || reference(value).is_some()
        }
        name if PLAIN.contains(&name) => is_plain(value),
        // Unknown, or nothing for a picture: left out.
        _ => return Ok(()),
    };
    if !fine {
        return Err(refused(
            node,
            &format!("a strange {name}"),
            "write numbers, names and colours only",
        ));
    }
    let _ = write!(written, " {name}=\"{value}\"");
    Ok(())
}

/// The declarations of a `style` attribute, of which only properties of the lists are written.
fn declarations(style: &str) -> impl Iterator<Item = (&str, &str)> {
    style
        .split(';')
        .filter_map(|declaration| declaration.split_once(':'))
        .map(|(name, value)| (name.trim(), value.trim()))
}

fn refused(node: &Node<'_, '_>, what: &str, hint: &str) -> String {
    let line = node.document().text_pos_at(node.range().start).row;
    format!("has {what} on line {line}, which a logo may not have; {hint}")
}

fn hint(element: &str) -> &'static str {
    match element {
        "style" => "save it with presentation attributes in place of a style sheet",
        "text" | "tspan" | "textPath" => "turn text into paths",
        "use" | "symbol" => "put the shapes where they are used",
        "image" => "save the picture as PNG or WebP",
        _ => "take it out, or save the logo as PNG",
    }
}
