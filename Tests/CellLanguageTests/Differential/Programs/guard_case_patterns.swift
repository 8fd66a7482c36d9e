enum Message { case text(String), image(w: Int, h: Int), quit }
func area(_ m: Message) -> Int {
    guard case .image(let w, let h) = m else { return 0 }
    return w * h
}
print(area(.image(w: 2, h: 3)), area(.quit))
let inbox: [Message] = [.text("hi"), .image(w: 1, h: 1), .text("yo"), .quit]
for case .text(let s) in inbox { print(s) }
if case .quit = inbox.last! { print("quit") }
while case .text(let s)? = inbox.first { print("first", s); break }
print(inbox.filter { if case .text = $0 { return true } else { return false } }.count)
