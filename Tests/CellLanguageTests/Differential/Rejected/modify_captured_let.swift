let limit = 10
let raise = {
    limit += 5
}
raise()
print(limit)
