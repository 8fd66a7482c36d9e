struct Person { var email: String? }
let p = Person(email: nil)
print(p.email.count)
print(p.email[0])
