func greet {
    print("hi")
}
