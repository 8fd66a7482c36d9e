func opposite(_ n: Int8) -> Int8 {
    return -n
}
print(opposite(5))
print(opposite(-128))
