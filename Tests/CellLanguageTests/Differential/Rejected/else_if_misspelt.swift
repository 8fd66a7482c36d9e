let n = 3
if n > 5 {
    print("big")
} elseif n > 2 {
    print("medium")
}
