var text = "hello world"
let space = text.firstIndex(of: " ")!
print(text[..<space])
text.removeSubrange(space...)
let rest = text[text.index(after: space)...]
print(rest)
