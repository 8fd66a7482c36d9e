enum Code: Int {
    case ok = 200
    case custom(Int)
}

print(Code.ok)
