let data = [1, 2, 3]
for end in 2...4 {
    print(data[1..<end])
}
