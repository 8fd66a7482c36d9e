// A Character's literal is one character, wherever it stands.
let initials: [Character] = ["a", "b"]
print(initials)
let vowels: Set<Character> = ["a", "e", "io"]
print(vowels.count)
