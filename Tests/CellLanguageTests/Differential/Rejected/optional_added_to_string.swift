struct Person {
    let first: String
    let middle: String?
    let last: String
    var full: String { first + " " + middle + " " + last }
}

print(Person(first: "Ada", middle: nil, last: "King").full)
