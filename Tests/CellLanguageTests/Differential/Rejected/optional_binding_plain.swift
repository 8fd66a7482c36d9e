let name = "Otto"
if let name {
    print(name.reversed())
}
