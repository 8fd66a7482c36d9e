for i in 1...3 {
    let square = i * i
    print(square)
}
print("last square:", square)
