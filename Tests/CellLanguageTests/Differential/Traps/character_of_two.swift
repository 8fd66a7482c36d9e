let inputs = ["x", "yz"]
for input in inputs {
    let c = Character(input)
    print(c)
}
