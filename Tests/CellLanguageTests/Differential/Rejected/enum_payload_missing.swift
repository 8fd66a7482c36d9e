enum Event {
    case login(user: String)
    case logout
}

let history: [Event] = [.login, .logout]
print(history.count)
