struct Tag {
    let name: String
}

let tags = [Tag(name: "swift"), Tag(name: "notebook")]
let wanted = Tag(name: "swift")
print(tags.contains(wanted))
