func size(_ n: Int) -> String {
    var text = ""
    switch n {
    case 0: text += "none"
    case 1...9:
        text += "few"
        fallthrough
    default:
        text += " or more"
        fallthrough
    }
    return text
}

print(size(4))
