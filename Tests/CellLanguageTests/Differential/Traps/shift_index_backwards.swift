let text = "ab"
let end = text.index(before: text.endIndex)
print(text[end])
let start = text.index(end, offsetBy: -2)
print(text[start])
