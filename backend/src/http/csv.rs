//! Lines of CSV (RFC 4180) that a spreadsheet may open: a name is whatever its owner typed, and must not become a formula.

/// Adds a line with these values.
pub fn line(text: &mut String, values: &[&str]) {
    for (index, value) in values.iter().enumerate() {
        if index > 0 {
            text.push(',');
        }
        field(text, value);
    }
    text.push_str("\r\n");
}

/// Quoted where it must be; what a spreadsheet would calculate gets an apostrophe in front (OWASP, CSV injection).
fn field(text: &mut String, value: &str) {
    let is_formula = value.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    let must_quote = is_formula || value.contains(['"', ',', '\r', '\n', ';', '\t']);
    if !must_quote {
        text.push_str(value);
        return;
    }
    text.push('"');
    if is_formula {
        text.push('\'');
    }
    text.push_str(&value.replace('"', "\"\""));
    text.push('"');
}

#[cfg(test)]
mod tests {
    use super::line;

    fn written(values: &[&str]) -> String {
        let mut text = String::new();
        line(&mut text, values);
        text
    }

    #[test]
    fn a_name_is_no_formula() {
        for name in ["=1+1", "+40 700", "-2", "@SUM(A1)", "\t=1", "＝1"] {
            assert!(written(&[name]).starts_with("\"'"), "{name}");
        }
        assert_eq!(
            written(&["Ana", "=HYPERLINK(\"http://evil\")"]),
            "Ana,\"'=HYPERLINK(\"\"http://evil\"\")\"\r\n"
        );
    }

    #[test]
    fn commas_quotes_and_lines_are_kept() {
        assert_eq!(written(&["a,b", "c\"d", "e\nf", "", "ș"]), "\"a,b\",\"c\"\"d\",\"e\nf\",,ș\r\n");
    }
}
