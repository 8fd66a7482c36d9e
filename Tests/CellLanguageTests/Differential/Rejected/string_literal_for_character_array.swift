let vowels: [Character] = "aeiou"
print(vowels.count)
