struct Email {
    let user: String
    let host: String
    init?(_ text: String) {
        let parts = text.split(separator: "@")
        guard parts.count == 2 else { return nil }
        user = String(parts[0])
        host = String(parts[1])
    }
}

let addresses = ["ada@example.org", "nonsense"]
for text in addresses {
    let email = Email(text)
    print(email.user)
}
