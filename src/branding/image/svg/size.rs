//! How large a drawing is.

use roxmltree::Node;

/// Larger ones are named smaller; shapes are as sharp at every size.
const LARGEST_SIDE: f64 = 1024.0;

/// How large the drawing is: by its `viewBox`, else by width and height.
pub(super) struct Size {
    pub(super) view: [f64; 4],
}

impl Size {
    pub(super) fn of(root: &Node<'_, '_>) -> Option<Self> {
        let view = match root.attribute("viewBox") {
            Some(view) => {
                let numbers = view
                    .split([' ', ',', '\n', '\t', '\r'])
                    .filter(|part| !part.is_empty());
                let numbers: Vec<f64> = numbers.map(number).collect::<Option<_>>()?;
                <[f64; 4]>::try_from(numbers).ok()?
            }
            None => [
                0.0,
                0.0,
                number(root.attribute("width")?)?,
                number(root.attribute("height")?)?,
            ],
        };
        let [_, _, width, height] = view;
        (width > 0.0 && height > 0.0).then_some(Self { view })
    }

    /// In CSS pixels.
    pub(super) fn shown(&self) -> (u32, u32) {
        let [_, _, width, height] = self.view;
        let smaller = (LARGEST_SIDE / width.max(height)).min(1.0);
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 1 and 1024"
        )]
        let side = |length: f64| (length * smaller).round().clamp(1.0, LARGEST_SIDE) as u32;
        (side(width), side(height))
    }
}

fn number(text: &str) -> Option<f64> {
    let number: f64 = text.trim().trim_end_matches("px").parse().ok()?;
    (number.is_finite() && number.abs() < 1e6).then_some(number)
}
