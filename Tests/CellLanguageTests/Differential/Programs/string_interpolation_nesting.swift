let items = ["a": [1, 2], "b": []]
print("\(items.keys.sorted().map { "\($0):\(items[$0]!.map { "<\($0)>" }.joined(separator: ","))" }.joined(separator: ";"))")
print("quote \"\("inner \"x\"")\" \u{1F600} tab\tend \\(no)")
print(#"raw \(no) \#(1 + 1) "quotes""#)
print("""
    indented \(1 +
        1)
      more "quotes" \
    joined
    """)
