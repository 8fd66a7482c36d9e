struct Base { func run() -> Int { 1 } }
struct Child {
    let base = Base()
    func run() -> Int { super.run() + 1 }
}

print(Child().run())
