struct Colour {
    case red, green
}
print("x")
