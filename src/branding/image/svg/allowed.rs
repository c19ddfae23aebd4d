//! What a logo may have: elements, attributes and their values. Whatever is not named here is not written.

/// Shapes, groups and gradients. Not here, among others: `use`, `pattern` and `mask`, which can multiply without end.
pub(super) const ELEMENTS: [&str; 12] = [
    "g",
    "defs",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "linearGradient",
    "radialGradient",
    "stop",
];
pub(super) const CLIP: &str = "clipPath";
/// For people who edit the file.
pub(super) const LEFT_OUT: [&str; 3] = ["title", "desc", "metadata"];

/// Numbers, lists of numbers, and names.
pub(super) const PLAIN: [&str; 43] = [
    "transform",
    "d",
    "points",
    "pathLength",
    "x",
    "y",
    "width",
    "height",
    "x1",
    "y1",
    "x2",
    "y2",
    "cx",
    "cy",
    "r",
    "rx",
    "ry",
    "fx",
    "fy",
    "fr",
    "offset",
    "gradientUnits",
    "gradientTransform",
    "spreadMethod",
    "clipPathUnits",
    "fill-rule",
    "fill-opacity",
    "clip-rule",
    "stroke-width",
    "stroke-linecap",
    "stroke-linejoin",
    "stroke-miterlimit",
    "stroke-dasharray",
    "stroke-dashoffset",
    "stroke-opacity",
    "opacity",
    "color",
    "stop-color",
    "stop-opacity",
    "display",
    "visibility",
    "vector-effect",
    "paint-order",
];
/// These may refer to a gradient or a clipping path of the same file.
pub(super) const REFERRING: [&str; 3] = ["fill", "stroke", "clip-path"];

/// Nothing that could end the attribute, name another place, or escape.
pub(super) fn is_plain(value: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || " \t\r\n#%.,()+-".contains(c);
    let names_a_place = value.to_ascii_lowercase().contains("url");
    value.chars().all(allowed) && !names_a_place
}

pub(super) fn is_name(text: &str) -> bool {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "_-.".contains(c);
    !text.is_empty() && text.chars().all(allowed)
}

/// `#name`
pub(super) fn local(reference: &str) -> Option<&str> {
    reference.strip_prefix('#').filter(|name| is_name(name))
}

/// `url(#name)`
pub(super) fn reference(value: &str) -> Option<&str> {
    local(value.strip_prefix("url(")?.strip_suffix(')')?)
}
