import Cells
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("what is read is written back")
    func roundTrip() throws {
        let texts = [
            "null", "true", "false", "0", "-1", "9223372036854775807", "-9223372036854775808", "1.0", "1e-05", "-0.0",
            "0.1", "123456789012345678901234567890", "1e400", "\"\"", "[]", "{}", "[1,[2,[]],{}]",
            #"{"b":1,"a":[null,true],"":{"é":"é"}}"#, #""\"\\\b\f\n\r\t\u0001\u001f/""#,
        ]
        for text in texts { #expect(try JSON(parsing: text).text() == text) }
    }

    @Test("numbers keep their kind")
    func numbers() throws {
        let value = try JSON(parsing: "[1, 1.0, 1e2, -0, 9223372036854775808, 1E-2]")
        let expected: JSON = [1, .double(1), .double(100), 0, .number("9223372036854775808"), .double(0.01)]
        #expect(value == expected)
        #expect(value != [1, 1, 100, 0, .number("9223372036854775808"), .double(0.01)])
        #expect(value.arrayValue?[4].doubleValue == 9_223_372_036_854_775_808)
        #expect(value.arrayValue?[1].intValue == nil)
    }

    /// The expected texts are Python's `repr`.
    @Test(
        "doubles are spelled as Python spells them",
        arguments: [
            (1e16, "1e+16"), (-1.2e16, "-1.2e+16"), (1.0000000000000002e16, "1.0000000000000002e+16"),
            (9_999_999_999_999_998, "9999999999999998.0"), (-0x1p53, "-9007199254740992.0"), (1e22, "1e+22"),
            (0.0001, "0.0001"), (0.00001, "1e-05"),
            (1.7976931348623157e308, "1.7976931348623157e+308"), (.leastNonzeroMagnitude, "5e-324"), (.nan, "null"),
            (-.infinity, "null"),
        ])
    func doubles(value: Double, text: String) {
        #expect(JSON.double(value).text() == text)
    }

    @Test("order of members is kept, sorted on request by code point")
    func order() throws {
        let value = try JSON(parsing: #"{"z":1,"a":2,"Z":3,"é":4,"e\u0301":5,"😀":6,"\uff5e":7}"#)
        #expect(value.objectValue?.keys == ["z", "a", "Z", "é", "e\u{301}", "😀", "～"])
        #expect(value["é"] == 4)
        #expect(value["e\u{301}"] == 5)
        #expect(value.objectValue?.sortedMembers.map(\.value) == [3, 2, 5, 1, 4, 7, 6])
    }

    @Test("of repeated keys the last value counts, at the first place")
    func repeatedKeys() throws {
        let value = try JSON(parsing: #"{"a":1,"b":2,"a":3,"c":4,"b":5,"a":6}"#)
        #expect(value.text() == #"{"a":6,"b":5,"c":4}"#)
    }

    @Test("objects are equal whatever their order")
    func equality() {
        let left: JSON = ["a": 1, "b": [["c": nil, "d": 2.5]]]
        let right: JSON = ["b": [["d": 2.5, "c": nil]], "a": 1]
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": 1])
    }

    @Test("members are changed, added and removed")
    func members() {
        var object: JSON.Object = ["a": 1, "b": 2]
        object["a"] = "x"
        object["b"] = nil
        object["c"] = nil
        object["d"] = [1.5]
        object.merge(["a": false, "e": nil])
        #expect(JSON.object(object).text() == #"{"a":false,"d":[1.5],"e":null}"#)
        #expect(object["nothing"] == nil)
        #expect(JSON.string("a")["a"] == nil)
    }

    @Test("escapes and surrogate pairs")
    func escapes() throws {
        #expect(try JSON(parsing: #""\u00e9 \ud83d\ude00 \/ \u0000""#) == "é 😀 / \u{0}")
        #expect(try JSON(parsing: "\u{FEFF} [\"é\"]\r\n") == ["é"])
    }

    /// Layout taken from `json.dumps(…, indent=1, sort_keys=True, ensure_ascii=False, separators=(",", ": "))`.
    @Test("the notebook layout is nbformat's")
    func notebookLayout() {
        let value: JSON = ["cells": [], "b": [1, [2.0, "é\u{7F}\u{1}"]], "a": ["x": [:]]]
        let expected = """
            {
             "a": {
              "x": {}
             },
             "b": [
              1,
              [
               2.0,
               "é\u{7F}\\u0001"
              ]
             ],
             "cells": []
            }

            """
        #expect(value.text(.notebook) == expected)
    }

    @Test(
        "errors name line, column and what was found",
        arguments: [
            ("", "line 1, column 1: expected a value, found the end of the text"),
            ("{\n  \"é\": nul\n}", "line 2, column 8: expected a value, found 'nul'"),
            ("[1,]", "line 1, column 4: expected a value, found ']'"),
            ("[1 2]", "line 1, column 4: expected ',' or ']', found '2'"),
            ("{\"a\" 1}", "line 1, column 6: expected ':' after the key \"a\", found '1'"),
            ("{a: 1}", "line 1, column 2: expected a key in quotes, found 'a'"),
            ("{\"a\": 1,}", "line 1, column 9: expected a key in quotes, found '}'"),
            ("01", "line 1, column 2: a number has no leading zeros"),
            ("-", "line 1, column 2: expected a digit, found the end of the text"),
            ("1.e3", "line 1, column 3: expected a digit after the decimal point, found 'e'"),
            ("1e", "line 1, column 3: expected a digit in the exponent, found the end of the text"),
            ("NaN", "line 1, column 1: expected a value, found 'NaN'"),
            ("[\"abc", "line 1, column 2: the string that starts here has no closing quote"),
            (
                "\"a\nb\"",
                "line 1, column 3: a string holds no line breaks or control characters: "
                    + "write them as \\n, \\t or \\u00XX"
            ),
            ("\"\\x\"", "line 1, column 2: a string knows no such escape"),
            ("\"\\ud83d\"", "line 1, column 2: half of a surrogate pair is no character"),
            ("\"\\ude00\"", "line 1, column 2: half of a surrogate pair is no character"),
            ("\"\\u12g4\"", "line 1, column 6: expected four hexadecimal digits after \\u, found 'g'"),
            ("{} []", "line 1, column 4: expected the end of the text, found '['"),
        ])
    func errors(text: String, message: String) {
        let error = #expect(throws: JSONError.self) { try JSON(parsing: text) }
        #expect(error?.description == message)
    }

    @Test("bytes that are not UTF-8 are refused")
    func invalidUTF8() {
        for bytes: [UInt8] in [[0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22]] {
            let error = #expect(throws: JSONError.self) { try JSON(parsing: bytes) }
            #expect(error?.message == "the string that starts here is not UTF-8")
        }
        #expect(throws: JSONError.self) { try JSON(parsing: [0xFE]) }
    }

    @Test("nesting is limited")
    func depth() throws {
        func nested(_ count: Int) -> String {
            String(repeating: "[", count: count) + String(repeating: "]", count: count)
        }
        #expect(try JSON(parsing: nested(JSON.defaultMaximumDepth)).arrayValue?.count == 1)
        let error = #expect(throws: JSONError.self) { try JSON(parsing: nested(100_000)) }
        #expect(error?.description == "line 1, column 257: lists and objects nest deeper than 256 levels")
        #expect(throws: JSONError.self) { try JSON(parsing: nested(4), maximumDepth: 3) }
    }
}
