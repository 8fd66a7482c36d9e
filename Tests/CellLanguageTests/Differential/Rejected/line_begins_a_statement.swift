let lines = [1, 2].map { n in
    #line
}
print(lines)
