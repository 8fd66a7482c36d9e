class Session {
    static var count = 0
    let user: String
    init(user: String) {
        self.user = user
        Session.count += 1
    }
}

let first = Session(user: "ada")
let second = Session(user: "ben")
print(first.user, second.user)
print(second.count)
