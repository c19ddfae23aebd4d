//! Microsoft's published examples, and what is thrown at it.

use super::*;

fn rehearsal(words: &[&str]) -> Rehearsal {
    Rehearsal::new(&Lists {
        common: &words.join("\n"),
        ..Lists::default()
    })
}

#[test]
fn microsofts_worked_examples_of_points() {
    let lists = rehearsal(&["contoso", "blank"]);
    for (password, points) in [("C0ntos0Blank12", 4), ("ContoS0Bl@nkf9!", 5)] {
        let score = lists.judge(password, &About::default()).score;
        assert_eq!(score.points(), points, "{password}");
        assert_eq!(score.missing(), 5 - points, "{password}");
    }
}
