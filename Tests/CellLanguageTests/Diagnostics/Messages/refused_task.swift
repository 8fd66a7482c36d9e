Task {
    print("later")
}
