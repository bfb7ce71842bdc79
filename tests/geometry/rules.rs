//! The table of the decree's rules, and that every test it names is there.

use std::fs;

use acceptance::root;

#[test]
fn every_rule_of_the_decree_names_a_test_that_is_there() {
    let table = fs::read_to_string(root().join("tests/decree-30.md")).unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    let mut rules = 0;
    for row in rows {
        rules += 1;
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        let tests: Vec<&str> = cells[2].split(", ").collect();
        assert!(!cells[2].is_empty(), "{row}");
        for test in tests {
            let (file, name) = test.trim_matches('`').split_once("::").unwrap_or_else(|| panic!("{test}"));
            let place = root().join(file);
            let text = fs::read_to_string(&place).unwrap_or_else(|_| panic!("{test}: no such file"));
            // A test by its name, or a case of a file of cases.
            let there = text.contains(&format!("fn {name}()")) || text.contains(&format!("=== {name}\n"));
            assert!(there, "{test}: no such test");
        }
    }
    assert!(rules > 25, "{rules} rules");
}
