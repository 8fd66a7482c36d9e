struct S: Sequence { let a: [Substring]; func makeIterator() -> AnyIterator<Substring> { AnyIterator(a.makeIterator()) } }
print(S(a: ["x", "yy"]).joined(separator: "<"))
struct G<T>: Sequence { let a: [T]; func makeIterator() -> AnyIterator<T> { AnyIterator(a.makeIterator()) } }
print(G<Substring>(a: ["x", "yy"]).joined(separator: "<"))
print(G(a: "x yy".split(separator: " ")).joined(separator: "<"))
