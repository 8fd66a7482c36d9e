struct Style { var bold = false }
struct Glyph: Hashable {
    let letter: Character
    let style: Style
}

print(Set([Glyph(letter: "a", style: Style())]).count)
