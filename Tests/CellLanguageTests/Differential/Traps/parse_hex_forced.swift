func colour(_ text: String) -> (Int, Int, Int) {
    let digits = Array(text)
    func part(_ i: Int) -> Int {
        Int(String(digits[i...(i + 1)]), radix: 16)!
    }
    return (part(0), part(2), part(4))
}

print(colour("ff8000"))
print(colour("ff80zz"))
