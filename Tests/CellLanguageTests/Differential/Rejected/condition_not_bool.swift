var remaining = 3
while remaining {
    print(remaining)
    remaining -= 1
}
