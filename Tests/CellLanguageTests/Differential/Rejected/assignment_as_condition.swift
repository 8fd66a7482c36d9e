var attempts = 0
let limit = 3
while attempts < limit {
    attempts += 1
    if attempts = 2 {
        print("halfway")
    }
}
