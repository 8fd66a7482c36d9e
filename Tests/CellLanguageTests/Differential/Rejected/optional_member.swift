struct Person {
    let name: String
    var email: String?
}

let people = [Person(name: "Ida", email: "ida@example.org"), Person(name: "Jo", email: nil)]
for person in people {
    let domain = person.email.split(separator: "@").last ?? "-"
    print(person.name, domain)
}
