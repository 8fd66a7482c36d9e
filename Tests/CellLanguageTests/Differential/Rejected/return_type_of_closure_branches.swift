let label = [1, 20, 300].map { n in
    if n < 10 {
        return "small"
    } else {
        return n
    }
}
print(label)
