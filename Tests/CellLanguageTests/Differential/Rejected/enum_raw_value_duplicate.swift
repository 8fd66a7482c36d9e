enum Code: Int {
    case ok = 200
    case created = 201
    case fine = 200
}
print(Code.ok.rawValue)
