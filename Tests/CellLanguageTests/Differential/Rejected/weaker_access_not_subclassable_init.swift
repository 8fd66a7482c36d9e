class Secret {
    private init(code: Int) { self.code = code }
    let code: Int
    static func make() -> Secret { Secret(code: 7) }
}

let s = Secret(code: 3)
print(s.code)
