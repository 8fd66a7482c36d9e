enum Event { case key(Character), click(x: Int, y: Int), scroll(Int) }

func describe(_ event: Event) -> String {
    switch event {
    case .key(let c): return "key \(c)"
    case .click(let x, _), .scroll(let amount): return "at \(x)"
    }
}

print(describe(.key("a")))
