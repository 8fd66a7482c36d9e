struct Tag { var name: String }
let tags: Set<Tag> = [Tag(name: "a")]
print(tags.count)
