struct User { var name: String; var email: String? }
let users = [User(name: "A", email: "a@x.org"), User(name: "B", email: nil)]
for user in users {
    print(user.name, user.email.count)
}
