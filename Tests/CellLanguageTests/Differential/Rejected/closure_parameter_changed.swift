let grown = [1, 2, 3].map { n in
    n += 1
    return n
}
print(grown)
