let ordered = 12
let delivered = "12"
if ordered == delivered {
    print("complete")
}
