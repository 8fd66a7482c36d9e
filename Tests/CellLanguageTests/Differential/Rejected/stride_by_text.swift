for i in stride(from: 0, to: 4, by: 2) { print(i) }
for i in stride(from: 0, to: 10, by: "2") {
    print(i)
}
