enum Event { case click(x: Int), scroll(Int) }
switch Event.scroll(2) {
case .click(let x), .scroll(let amount): print(x)
}
