struct Safe {
    private var code = 42
    func check(_ guess: Int) -> Bool { guess == code }
}
extension Safe { func hint() -> Int { code % 10 } }
struct Thief { func open(_ safe: Safe) -> Int { safe.code } }
print(Safe().hint(), Thief().open(Safe()))
