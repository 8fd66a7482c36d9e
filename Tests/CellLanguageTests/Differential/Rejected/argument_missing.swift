func greet(_ name: String, from city: String) -> String {
    "Hello \(name) from \(city)"
}

let people = ["Ada", "Grace"]
for person in people {
    print(greet(person))
}
