//! One message, reduced to what has to be the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast;

/// One message or attribute.
#[derive(Clone, Debug)]
pub struct Message {
    /// `name`, or `name.attribute`.
    pub name: String,
    /// Where it stands.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// As it is written, with its comment.
    pub source: String,
    /// The variables, without their `$`.
    pub variables: BTreeSet<String>,
    /// Other messages, terms and functions that it refers to.
    pub references: BTreeSet<String>,
    /// What is chosen by a variable: one list of branches for each `{ $variable -> … }`.
    pub choices: Vec<Choice>,
    /// Whether the comment has a type such as `# $name (String)`.
    pub is_typed: bool,
    /// Every text in it, one after the other, without what stands in braces.
    pub text: String,
}

/// `{ $variable -> … }`
#[derive(Clone, Debug)]
pub struct Choice {
    /// What decides.
    pub variable: String,
    /// Key and branch; the default one is among them.
    pub branches: BTreeMap<String, Branch>,
    /// The key with the star.
    pub default: String,
}

/// What is said for one key.
#[derive(Clone, Debug)]
pub struct Branch {
    /// The variables in it.
    pub variables: BTreeSet<String>,
}

/// The names that CLDR has for plural forms.
pub(crate) const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Choice {
    /// Whether plural forms decide, and not names of things. A key that is a number may stand beside either.
    pub(crate) fn is_plural(&self) -> bool {
        self.branches
            .keys()
            .all(|key| CATEGORIES.contains(&key.as_str()) || key.parse::<u64>().is_ok())
    }
}

impl Message {
    /// A message and its attributes.
    pub(crate) fn all(message: &ast::Message<&str>, file: &str, text: &str) -> Vec<Self> {
        let id = message.id.name;
        let line = line_of(id, text);
        let is_typed = message
            .comment
            .iter()
            .flat_map(|comment| &comment.content)
            .any(|line| is_type(line));
        let mut found = Vec::new();
        if let Some(value) = &message.value {
            found.push((id.to_owned(), value));
        }
        for attribute in &message.attributes {
            found.push((format!("{id}.{}", attribute.id.name), &attribute.value));
        }
        let parts = found.into_iter().map(|(name, pattern)| {
            let mut walk = Walk::default();
            walk.pattern(pattern);
            Self {
                name,
                file: file.to_owned(),
                line,
                source: source_of(line, text),
                variables: walk.variables,
                references: walk.references,
                choices: walk.choices,
                is_typed,
                text: walk.text,
            }
        });
        parts.collect()
    }
}

/// A text without anything in braces.
pub(crate) fn plain(pattern: &ast::Pattern<&str>) -> Option<String> {
    let mut walk = Walk::default();
    walk.pattern(pattern);
    let bare = walk.variables.is_empty() && walk.references.is_empty() && walk.choices.is_empty();
    bare.then_some(walk.text)
}

/// `$name (Type)`, as the generator of the typed functions reads it.
fn is_type(comment: &str) -> bool {
    let Some(rest) = comment.trim_start().strip_prefix('$') else {
        return false;
    };
    let after =
        rest.trim_start_matches(|letter: char| letter.is_ascii_alphanumeric() || "-_".contains(letter));
    let after = after.trim_start();
    ["(String", "(Number", "(Bool", "(Element"]
        .iter()
        .any(|kind| after.starts_with(kind))
}

/// The parser keeps no lines, but its names are pieces of the text.
fn line_of(id: &str, text: &str) -> usize {
    let offset = id.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    text.get(..offset)
        .map_or(1, |before| before.matches('\n').count() + 1)
}

/// The message from its line on, up to the next one.
fn source_of(line: usize, text: &str) -> String {
    let mut lines = text.lines().skip(line - 1);
    let mut source = lines.next().unwrap_or_default().to_owned();
    for next in lines.take_while(|next| next.starts_with([' ', '\t', '}']) || next.is_empty()) {
        source.push('\n');
        source.push_str(next);
    }
    source.trim_end().to_owned()
}

#[derive(Default)]
struct Walk {
    variables: BTreeSet<String>,
    references: BTreeSet<String>,
    choices: Vec<Choice>,
    text: String,
}

impl Walk {
    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => self.text.push_str(value),
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                self.choice(selector, variants);
            }
        }
    }

    fn choice(&mut self, selector: &ast::InlineExpression<&str>, variants: &[ast::Variant<&str>]) {
        let mut inside = Self::default();
        inside.inline(selector);
        let mut choice = Choice {
            variable: inside.variables.pop_first().unwrap_or_default(),
            branches: BTreeMap::new(),
            default: String::new(),
        };
        for variant in variants {
            let key = match &variant.key {
                ast::VariantKey::Identifier { name } => *name,
                ast::VariantKey::NumberLiteral { value } => *value,
            };
            let mut branch = Self::default();
            branch.pattern(&variant.value);
            if variant.default {
                key.clone_into(&mut choice.default);
            }
            let variables = branch.variables.clone();
            choice.branches.insert(key.to_owned(), Branch { variables });
            self.variables.append(&mut branch.variables);
            self.references.append(&mut branch.references);
            self.choices.append(&mut branch.choices);
            self.text.push_str(&branch.text);
            self.text.push('\n');
        }
        self.choices.push(choice);
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
            }
            ast::InlineExpression::MessageReference { id, .. } => {
                self.references.insert(id.name.to_owned());
            }
            ast::InlineExpression::TermReference { id, arguments, .. } => {
                self.references.insert(format!("-{}", id.name));
                if let Some(arguments) = arguments {
                    self.arguments(arguments);
                }
            }
            ast::InlineExpression::FunctionReference { id, arguments } => {
                self.references.insert(format!("{}()", id.name));
                self.arguments(arguments);
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
            ast::InlineExpression::StringLiteral { .. } | ast::InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn arguments(&mut self, arguments: &ast::CallArguments<&str>) {
        arguments
            .positional
            .iter()
            .for_each(|argument| self.inline(argument));
        for named in &arguments.named {
            self.inline(&named.value);
        }
    }
}
