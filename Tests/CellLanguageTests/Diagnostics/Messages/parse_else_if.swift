let x = 3
if x > 5 {
    print("big")
} elif x > 2 {
    print("middle")
}
