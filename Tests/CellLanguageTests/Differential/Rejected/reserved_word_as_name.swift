struct Message {
    var for: String
    var default = "x"
}

let in = 3
print(in)
