let limit = Int("-1")!
print("before")
for i in 0..<limit {
    print(i)
}
