struct Session {
    var user = "ada"
    static func current() -> String { self.user }
}

print(Session.current())
